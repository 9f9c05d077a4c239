package org.missionled.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each row of a table says of one attribute. It grows while rows are gathered and stays as it is afterwards. */
sealed interface Column {
    /** What a row says, null where it says nothing. */
    @Nullable Object at(int row);

    /** Lets a row say something; rows are told in ascending order. */
    void put(int row, Object said);

    /** A column of exactly these rows, in this order. */
    Column picked(int[] rows);

    /** The same column in an array no longer than needed. */
    Column trimmed(int size);

    /** An empty column for what an attribute says. */
    static Column of(Object first) {
        if (first instanceof Double) {
            return new Numbers(new double[0]);
        }
        return first instanceof LocalDate ? new Days(new int[0]) : new Codes(new int[0], new ArrayList<>());
    }

    private static int room(int length, int row) {
        return Math.max(row + 1, Math.max(16, length + (length >> 1)));
    }

    /** Numbers; NaN where a row says nothing. */
    final class Numbers implements Column {
        private double[] numbers;

        Numbers(double[] numbers) {
            this.numbers = numbers;
        }

        double number(int row) {
            return row < numbers.length ? numbers[row] : Double.NaN;
        }

        void put(int row, double number) {
            if (row >= numbers.length) {
                int before = numbers.length;
                numbers = Arrays.copyOf(numbers, room(before, row));
                Arrays.fill(numbers, before, numbers.length, Double.NaN);
            }
            numbers[row] = number;
        }

        @Override
        public @Nullable Object at(int row) {
            double number = number(row);
            return Double.isNaN(number) ? null : number;
        }

        @Override
        public void put(int row, Object said) {
            put(row, ((Double) said).doubleValue());
        }

        @Override
        public Numbers picked(int[] rows) {
            double[] picked = new double[rows.length];
            Arrays.setAll(picked, i -> number(rows[i]));
            return new Numbers(picked);
        }

        @Override
        public Numbers trimmed(int size) {
            return size >= numbers.length ? this : new Numbers(Arrays.copyOf(numbers, size));
        }
    }

    /** Days, or other whole numbers; the smallest where a row says nothing. */
    final class Days implements Column {
        static final int NONE = Integer.MIN_VALUE;

        private int[] days;

        Days(int[] days) {
            this.days = days;
        }

        int day(int row) {
            return row < days.length ? days[row] : NONE;
        }

        void put(int row, int day) {
            if (row >= days.length) {
                int before = days.length;
                days = Arrays.copyOf(days, room(before, row));
                Arrays.fill(days, before, days.length, NONE);
            }
            days[row] = day;
        }

        @Override
        public @Nullable Object at(int row) {
            int day = day(row);
            return day == NONE ? null : LocalDate.ofEpochDay(day);
        }

        @Override
        public void put(int row, Object said) {
            put(row, (int) ((LocalDate) said).toEpochDay());
        }

        @Override
        public Days picked(int[] rows) {
            int[] picked = new int[rows.length];
            Arrays.setAll(picked, i -> day(rows[i]));
            return new Days(picked);
        }

        @Override
        public Days trimmed(int size) {
            return size >= days.length ? this : new Days(Arrays.copyOf(days, size));
        }
    }

    /** Texts and other values, each kept once and referred to by a number; 0 where a row says nothing. */
    final class Codes implements Column {
        private int[] codes;
        private final List<Object> values;
        private @Nullable Map<Object, Integer> known;
        private @Nullable Object latest;
        private int latestCode;

        Codes(int[] codes, List<Object> values) {
            this.codes = codes;
            this.values = values;
        }

        int code(int row) {
            return row < codes.length ? codes[row] : 0;
        }

        /** Every value that was ever said, in order of first appearance; that of code 1 first. */
        List<Object> values() {
            return values;
        }

        @Override
        public @Nullable Object at(int row) {
            int code = code(row);
            return code == 0 ? null : values.get(code - 1);
        }

        @Override
        public void put(int row, Object said) {
            if (row >= codes.length) {
                codes = Arrays.copyOf(codes, room(codes.length, row));
            }
            codes[row] = said.equals(latest) ? latestCode : codeOf(said);
        }

        private int codeOf(Object said) {
            Map<Object, Integer> all = known == null ? new HashMap<>() : known;
            known = all;
            Integer code = all.get(said);
            if (code == null) {
                values.add(said);
                code = values.size();
                all.put(said, code);
            }
            latest = said;
            latestCode = code;
            return code;
        }

        @Override
        public Codes picked(int[] rows) {
            int[] picked = new int[rows.length];
            Arrays.setAll(picked, i -> code(rows[i]));
            return new Codes(picked, values);
        }

        @Override
        public Codes trimmed(int size) {
            return new Codes(size >= codes.length ? codes : Arrays.copyOf(codes, size), values);
        }
    }
}
