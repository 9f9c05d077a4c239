package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.GroupValue.Hidden;
import org.missionled.measurement.Observed;
import org.missionled.model.Sample;
import org.missionled.series.Point;
import org.missionled.series.Series;

class SuppressionTest {
    /** Groups of these sizes; 0 stands for a size that nobody said. */
    private static List<GroupValue> hiding(Integer... sizes) {
        List<GroupValue> groups = new ArrayList<>();
        for (int size : sizes) {
            groups.add(new GroupValue("g" + groups.size(), true, Optional.of(point(size)), Hidden.NO));
        }
        return Suppression.hiding(groups);
    }

    private static Point point(int size) {
        Observed value = Observed.observed("m").in("2026-06", 50);
        Observed sized = size == 0 ? value : value.sized(size);
        return Series.of(Sample.rising("m"), sized.all().of(Sample.rising("m").id()), Sample.day("2026-09-30"))
                .points()
                .get(0);
    }

    private static List<Hidden> why(Integer... sizes) {
        return hiding(sizes).stream().map(GroupValue::hiddenBecause).toList();
    }

    @Test
    void tenAreShownAndNineAreHiddenTogetherWithTheNextSmallest() {
        assertThat(why(10, 300, 676)).containsExactly(Hidden.NO, Hidden.NO, Hidden.NO);
        assertThat(why(9, 300, 676)).containsExactly(Hidden.TOO_FEW, Hidden.PROTECTS_ANOTHER, Hidden.NO);
    }

    @Test
    void twoSmallGroupsOf2And3AreTogetherTooFewAndOf5And6AreNot() {
        assertThat(why(2, 3, 300, 676))
                .containsExactly(Hidden.TOO_FEW, Hidden.TOO_FEW, Hidden.PROTECTS_ANOTHER, Hidden.NO);
        assertThat(why(5, 6, 300)).containsExactly(Hidden.TOO_FEW, Hidden.TOO_FEW, Hidden.NO);
    }

    @Test
    void aGroupOfUnknownSizeIsTheLastToProtectAnother() {
        assertThat(why(4, 0, 300)).containsExactly(Hidden.TOO_FEW, Hidden.NO, Hidden.PROTECTS_ANOTHER);
        assertThat(why(4, 0)).containsExactly(Hidden.TOO_FEW, Hidden.PROTECTS_ANOTHER);
        assertThat(why(0, 0)).containsExactly(Hidden.NO, Hidden.NO);
    }

    @Test
    void aGroupWithoutOthersIsHiddenAlone() {
        assertThat(why(4)).containsExactly(Hidden.TOO_FEW);
    }

    @Property(tries = 200)
    void neverExactlyOneNorFewerThanTenPeopleAreLeftBySubtraction(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> sizes) {
        List<GroupValue> groups = hiding(sizes.toArray(Integer[]::new));
        List<GroupValue> hidden = groups.stream().filter(GroupValue::isHidden).toList();
        assertThat(groups.stream().filter(GroupValue::isShown))
                .allSatisfy(group -> assertThat(group.size().orElseThrow()).isGreaterThanOrEqualTo(10));
        double people =
                hidden.stream().mapToDouble(group -> group.size().orElseThrow()).sum();
        assertThat(hidden.isEmpty() || hidden.size() == groups.size() || (hidden.size() > 1 && people >= 10))
                .isTrue();
    }
}
