package vn.quytrinh.interchange.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** What the cells of a column hold, and how a value of the model is said in one. */
sealed interface CellKind {

    /** Returns what a cell says of a value, not null. */
    String text(Object value);

    /**
     * Returns the value a cell names.
     *
     * @param text the text, not blank
     * @throws CellFault when it names none
     */
    Object value(String text);

    /** One text. */
    record Text() implements CellKind {
        @Override
        public String text(Object value) {
            return (String) value;
        }

        @Override
        public Object value(String text) {
            return text;
        }
    }

    /** Several texts, one a line. */
    record Texts() implements CellKind {
        @Override
        @SuppressWarnings("unchecked")
        public String text(Object value) {
            return CellText.joined((List<String>) value);
        }

        @Override
        public Object value(String text) {
            return CellText.split(text);
        }
    }

    /** A number, with a point or a comma before its decimals. */
    record Amount() implements CellKind {
        private static final Pattern FORM = Pattern.compile("\\d{1,18}([.,]\\d{1,9})?");

        @Override
        public String text(Object value) {
            return ((BigDecimal) value).toPlainString();
        }

        @Override
        public Object value(String text) {
            if (!FORM.matcher(text.strip()).matches()) {
                throw new CellFault("một số như 3 hoặc 0,5", "a number like 3 or 0.5");
            }
            return new BigDecimal(text.strip().replace(',', '.'));
        }
    }

    /** A whole number from 0. */
    record Whole() implements CellKind {
        private static final Pattern FORM = Pattern.compile("\\d{1,9}");

        @Override
        public String text(Object value) {
            return value.toString();
        }

        @Override
        public Object value(String text) {
            if (!FORM.matcher(text.strip()).matches()) {
                throw new CellFault("một số nguyên từ 0", "a whole number from 0");
            }
            return Integer.valueOf(text.strip());
        }
    }

    /** Yes or no. */
    record Flag() implements CellKind {
        @Override
        public String text(Object value) {
            return (Boolean) value ? Choices.YES : Choices.NO;
        }

        @Override
        public Object value(String text) {
            return switch (FoldedText.of(text)) {
                case "co", "true", "x" -> true;
                case "khong", "false" -> false;
                default -> throw new CellFault("Có hoặc Không", "Có (yes) or Không (no)");
            };
        }
    }

    /** A day. */
    record Day() implements CellKind {
        private static final Pattern OURS = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

        @Override
        public String text(Object value) {
            return value.toString();
        }

        @Override
        public Object value(String text) {
            Matcher day = OURS.matcher(text.strip());
            try {
                return day.matches()
                        ? LocalDate.of(number(day, 3), number(day, 2), number(day, 1))
                        : LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                throw new CellFault("một ngày như 01/09/2026", "a day like 01/09/2026");
            }
        }

        private static int number(Matcher day, int group) {
            return Integer.parseInt(day.group(group));
        }
    }

    /** One of the choices of a type. */
    record Choice(EEnum type) implements CellKind {
        @Override
        public String text(Object value) {
            return Choices.label(type, (Enumerator) value);
        }

        @Override
        public Object value(String text) {
            Enumerator choice = Choices.choice(type, text);
            if (choice == null) {
                String labels = String.join(", ", Choices.labels(type));
                throw new CellFault("một trong: " + labels, "one of: " + labels);
            }
            return choice;
        }
    }
}
