/** Mission as code: the model, what was observed, what it adds up to, and the rules it must keep. */
module org.missionled.core {
    requires static org.jspecify;

    exports org.missionled.model;
    exports org.missionled.explanation;
    exports org.missionled.measurement;
    exports org.missionled.series;
    exports org.missionled.contribution;
    exports org.missionled.index;
    exports org.missionled.alignment;
    exports org.missionled.rule;
    exports org.missionled.rule.known;
    exports org.missionled.rule.standard;
}
