package org.missionled.html.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A browser for all tests of a class and a new tab for each; without a browser they are skipped, and it is said why.
 */
abstract class InBrowser {
    private static Chromium chromium;

    Tab tab;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> browser = Chromium.find();
        assumeTrue(browser.isPresent(), Chromium.advice());
        chromium = Chromium.start(browser.get());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @BeforeEach
    void open() {
        tab = chromium.open();
    }

    @AfterEach
    void close() {
        tab.close();
    }
}
