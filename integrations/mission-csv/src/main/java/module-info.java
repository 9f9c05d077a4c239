/** Observations read from CSV files. */
module org.missionled.csv {
    requires static org.jspecify;
    requires transitive org.missionled.core;
    requires de.siegmar.fastcsv;

    exports org.missionled.csv;
}
