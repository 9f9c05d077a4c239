package org.missionled.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a subject as part of a file's name: letters of the English alphabet, digits and hyphens stay, anything
 * else becomes a hyphen, and a hash tells apart what would then look alike.
 */
final class SubjectName {
    private static final int LONGEST = 60;
    private static final int HASH = 8;

    private SubjectName() {}

    static String of(String subject) {
        String safe = subject.replaceAll("[^A-Za-z0-9-]", "-");
        if (safe.equals(subject) && safe.length() <= LONGEST) {
            return safe;
        }
        return safe.substring(0, Math.min(LONGEST, safe.length())) + "-" + hash(subject);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("SHA-256", e); // every Java platform has it
        }
    }
}
