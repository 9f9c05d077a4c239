/** The words in which a mission is written beside its feature flags. */
module org.missionled.dsl {
    requires transitive org.missionled.core;
    requires static org.jspecify;

    exports org.missionled.dsl;
}
