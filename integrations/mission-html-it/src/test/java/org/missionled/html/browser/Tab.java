package org.missionled.html.browser;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One page in the browser. */
final class Tab {
    private final DevTools devTools;
    private final String session;
    private final String target;

    private Tab(DevTools devTools, String target, String session) {
        this.devTools = devTools;
        this.target = target;
        this.session = session;
    }

    static Tab open(DevTools devTools) {
        String target = devTools.send("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        String session = devTools.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        Tab tab = new Tab(devTools, target, session);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tab.send(domain + ".enable", Map.of());
        }
        return tab;
    }

    JsonNode send(String method, Map<String, ?> parameters) {
        return devTools.send(session, method, parameters);
    }

    Tab size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Tab dark(boolean dark) {
        return media("", dark);
    }

    Tab media(String medium, boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Tab scripts(boolean on) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    Tab go(Path file) {
        devTools.forget(session);
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        await("Page.loadEventFired");
        return this;
    }

    private void await(String event) {
        for (int waited = 0; waited < 30_000; waited += 20) {
            if (events(event).size() > 0) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no " + event + " within 30 seconds");
    }

    List<JsonNode> events(String method) {
        return devTools.events(session).stream()
                .filter(event -> event.get("method").asString().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    /** The value of an expression, or of the promise that it gives. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
    }

    byte[] screenshot(boolean whole) {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
                        .get("data")
                        .asString());
    }

    byte[] pdf() {
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                        .get("data")
                        .asString());
    }

    void close() {
        devTools.send("", "Target.closeTarget", Map.of("targetId", target));
    }
}
