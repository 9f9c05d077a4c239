package org.missionled.ci;

import org.missionled.model.Visible;

/** A text in XML, also within quotes; what XML cannot hold is made visible. */
final class XmlText {
    private XmlText() {}

    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        Visible.text(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&#39;");
                default -> xml.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return xml.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
