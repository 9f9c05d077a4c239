package org.missionled.dsl;

import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import net.jqwik.api.*;

class ProbeTest {
    @Test
    void probe() {
        System.out.println(ProbeTest.class.getModule());
        System.out.println(System.getProperty("java.class.path"));
        System.out.println(System.getProperty("jdk.module.path"));
        System.out.println(ToolProvider.findFirst("javac"));
    }
    @Property(tries = 10) boolean p(@ForAll int x) { return true; }
}
