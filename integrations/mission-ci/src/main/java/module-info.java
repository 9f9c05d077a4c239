/** Reports for build servers. */
module org.missionled.ci {
    requires static org.jspecify;
    requires transitive org.missionled.report;

    exports org.missionled.ci;

    provides org.missionled.report.Renderer with
            org.missionled.ci.AnnotationsRenderer,
            org.missionled.ci.BadgeEndpointRenderer,
            org.missionled.ci.BadgeRenderer,
            org.missionled.ci.CommentRenderer,
            org.missionled.ci.JunitRenderer,
            org.missionled.ci.SarifRenderer;
}
