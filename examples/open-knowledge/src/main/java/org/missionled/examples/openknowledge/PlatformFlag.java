package org.missionled.examples.openknowledge;

/** Flags of the platform beneath, which is not ours to change: they cannot carry sentences. */
enum PlatformFlag {
    LICENCE_NOTICE,
    VANISHING,
    TEMPORARY_ACCOUNTS,
    MOBILE_TALK_PAGES
}
