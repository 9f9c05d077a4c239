package org.missionled.examples.gettingstarted;

/** Flags that cannot be changed to carry a sentence, say because they come from another library. */
enum LegacyFlag {
    DARK_MODE,
    OLD_CART
}
