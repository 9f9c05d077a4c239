package org.missionled.report;
import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Sample;
import java.nio.file.Path;
class TryTest {
    @Test void tries() { for (Sample s : Sample.values()) { s.report().writeTo(Path.of("target/try")); 
    try { s.inspection().check(); } catch (AssertionError e) { System.out.println(e.getMessage()); } } }
}
