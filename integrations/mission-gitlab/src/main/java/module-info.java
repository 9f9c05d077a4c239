/** Live flags read from the YAML definitions of GitLab. */
module org.missionled.gitlab {
    requires static org.jspecify;
    requires transitive org.missionled.core;
    requires org.snakeyaml.engine;

    exports org.missionled.gitlab;
}
