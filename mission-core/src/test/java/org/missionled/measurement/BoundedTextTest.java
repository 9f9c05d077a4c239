package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedTextTest {
    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextAtItsLimitIsReadWithoutItsByteOrderMark() throws Exception {
        assertThat(BoundedText.read(bytes("\uFEFFgrün"), 8)).isEqualTo("grün");
    }

    @Test
    void oneByteMoreThanTheLimitIsRefused() {
        BoundedText.Unreadable refused =
                catchThrowableOfType(BoundedText.Unreadable.class, () -> BoundedText.read(bytes("123456789"), 8));

        assertThat(refused).hasMessage("more than 8 bytes (check that it is a file of flags)");
        assertThat(refused.line()).isEqualTo(1);
    }

    @Test
    void aByteThatIsNoTextIsShownWithItsLine() {
        InputStream latin1 = new ByteArrayInputStream("one\ntwo\nü".getBytes(StandardCharsets.ISO_8859_1));

        BoundedText.Unreadable refused =
                catchThrowableOfType(BoundedText.Unreadable.class, () -> BoundedText.read(latin1, 100));

        assertThat(refused).hasMessage("not UTF-8: byte 0xFC (save the file as UTF-8)");
        assertThat(refused.line()).isEqualTo(3);
    }
}
