/** The report as one self-contained page, with pictures. */
@SuppressWarnings("requires-automatic") // the template engine's runtime has a module name and no descriptor
module org.missionled.html {
    requires static java.compiler; // the templates carry javax.annotation.processing.Generated
    requires static org.jspecify;
    requires transitive org.missionled.report;
    requires gg.jte.runtime;

    exports org.missionled.html;
    exports org.missionled.html.picture;

    provides org.missionled.report.Renderer with
            org.missionled.html.HtmlRenderer,
            org.missionled.html.LeadershipRenderer,
            org.missionled.html.PublicRenderer;
}
