/** Live flags read from the JSON files of flagd. */
module org.missionled.flagd {
    requires static org.jspecify;
    requires transitive org.missionled.core;
    requires tools.jackson.core;

    exports org.missionled.flagd;
}
