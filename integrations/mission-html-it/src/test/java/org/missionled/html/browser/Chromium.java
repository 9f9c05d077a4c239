package org.missionled.html.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless browser of the machine, with a profile of its own that is deleted afterwards. Nothing is installed or
 * downloaded; {@code -Dmission.browser=/path/to/chromium} names one that is not found by itself.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");

    private final Path profile;
    private final Process process;
    private final DevTools devTools;

    private Chromium(Path profile, Process process, DevTools devTools) {
        this.profile = profile;
        this.process = process;
        this.devTools = devTools;
    }

    /** What to do where there is none. */
    static String advice() {
        return "no Chromium was found on the PATH, so nothing is tested in a browser; install one (Debian, Ubuntu:"
                + " apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium)"
                + " or name one with -Dmission.browser=/path/to/chromium";
    }

    static Optional<Path> find() {
        String named = System.getProperty("mission.browser", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> elsewhere = Stream.of(
                Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
        return Stream.concat(onPath, elsewhere).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path browser) throws Exception {
        Path profile = Files.createTempDirectory("mission-browser");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "--no-sandbox", // also where the tests run as root; the page is our own
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-extensions",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int waited = 0; !Files.exists(port) || Files.readAllLines(port).size() < 2; waited += 50) {
            if (!process.isAlive() || waited > 30_000) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        browser + " did not start: " + Files.readString(profile.resolve("output.txt")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        URI address = URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        return new Chromium(profile, process, DevTools.connect(HttpClient.newHttpClient(), address));
    }

    Tab open() {
        return Tab.open(devTools);
    }

    @Override
    public void close() {
        devTools.close();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder that the browser still writes to: the system clears it
        }
    }
}
