/** Reports as JSON, read back into an equal view, and a history of them. */
module org.missionled.json {
    requires static org.jspecify;
    requires transitive org.missionled.report;
    requires tools.jackson.core;

    exports org.missionled.json;

    provides org.missionled.report.Renderer with
            org.missionled.json.JsonRenderer;
}
