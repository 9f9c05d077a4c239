package org.missionled.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The name of a subject as part of a file's name: letters of the English alphabet, digits and hyphens stay, anything
 * else becomes a hyphen, and a checksum tells apart what would then look alike.
 */
final class SubjectName {
    private static final int LONGEST = 60;

    private SubjectName() {}

    static String of(String subject) {
        String safe = subject.replaceAll("[^A-Za-z0-9-]", "-");
        if (safe.equals(subject) && safe.length() <= LONGEST) {
            return safe;
        }
        return safe.substring(0, Math.min(LONGEST, safe.length())) + "-" + checksum(subject);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
