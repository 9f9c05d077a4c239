package org.missionled.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every value of the model asks of its parts; each refusal shows the value and a good one. */
final class Checked {
    private Checked() {}

    static String text(String what, @Nullable String written, String example) {
        if (written == null || Visible.text(written).isEmpty()) {
            throw Refused.value(what, written, "a few words, such as \"" + example + "\"");
        }
        return written;
    }

    static double finite(String what, double written, String example) {
        if (!Double.isFinite(written)) {
            throw Refused.value(what, written, "a finite number, such as " + example);
        }
        return written == 0 ? 0.0 : written;
    }

    static double positive(String what, double written, String example) {
        if (!(finite(what, written, example) > 0)) {
            throw Refused.value(what, written, "above 0, such as " + example);
        }
        return written;
    }

    static double share(String what, double written) {
        if (!(written > 0 && written <= 1)) {
            throw Refused.value(what, written, "above 0 and at most 1, such as 0.3");
        }
        return written;
    }

    /** Typing errors stop here, so that no arithmetic on days can overflow later. */
    static LocalDate day(String what, LocalDate written) {
        if (written.getYear() < 0 || written.getYear() > 9999) {
            throw Refused.value(what, written, "in the years 0000 to 9999");
        }
        return written;
    }

    static <T> T present(String what, @Nullable T written, String example) {
        if (written == null) {
            throw Refused.value(what, null, "such as " + example);
        }
        return written;
    }

    /** The levels of a rubric, worst to best. */
    static List<String> levels(List<? extends @Nullable String> written) {
        List<String> said = new ArrayList<>();
        written.forEach(level -> said.add(text("level of a rubric", level, "some")));
        if (said.size() < 2 || Set.copyOf(said).size() < said.size()) {
            throw Refused.because(
                    "a rubric of the levels " + said, "at least two, each once, worst to best: none, some, strong");
        }
        return List.copyOf(said);
    }
}
