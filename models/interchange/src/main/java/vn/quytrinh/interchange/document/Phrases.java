package vn.quytrinh.interchange.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Requirement;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.time.Limits;

/** What the model says, in the words of official documents. */
final class Phrases {

    /** Follows what nobody has checked against the signed text. */
    static final String UNCHECKED = " [chưa kiểm chứng]";

    private Phrases() {}

    /** A limit in words, or null when it has neither an amount nor a wording. */
    static @Nullable String limit(@Nullable TimeLimit limit) {
        if (limit == null) {
            return null;
        }
        if (!Limits.hasAmount(limit)) {
            return limit.getText();
        }
        Stream<String> main = Stream.of(Limits.periods(limit).stream()
                .map(period -> period.vietnamese())
                .collect(Collectors.joining(" + ")));
        return Stream.concat(main, limit.getAlternatives().stream().map(Phrases::alternative))
                .collect(Collectors.joining("; "));
    }

    /** The wording of the law when there is one, else the limit in words. */
    static @Nullable String legalLimit(@Nullable TimeLimit limit) {
        return limit != null && limit.getText() != null && !limit.getText().isBlank() ? limit.getText() : limit(limit);
    }

    static String alternative(ConditionalLimit other) {
        String amount = other.getValue() == null || !other.isSetUnit()
                ? "…"
                : Limits.period(other).vietnamese();
        return amount + (other.getWhen() == null ? "" : " nếu " + other.getWhen());
    }

    static String citation(Citation citation) {
        String text = LawCitation.of(citation).text();
        return citation.isSetVerified() && !citation.isVerified() ? text + UNCHECKED : text;
    }

    static String channel(String code) {
        return switch (code) {
            case "TRUC_TIEP" -> "Trực tiếp";
            case "TRUC_TUYEN" -> "Trực tuyến";
            case "BCCI" -> "Dịch vụ bưu chính công ích";
            case "PHI_DIA_GIOI" -> "Không phụ thuộc địa giới hành chính";
            default -> code;
        };
    }

    /** The name of a component with what limits it. */
    static @Nullable String component(Component component) {
        List<String> more = new ArrayList<>();
        if (component.getRequirement() == Requirement.CONDITIONAL) {
            more.add(component.getCondition() == null ? "nếu có" : "trường hợp: " + component.getCondition());
        } else if (component.getRequirement() == Requirement.OPTIONAL) {
            more.add("không bắt buộc");
        }
        if (component.getReplacedByDatabase() != null) {
            more.add("được thay thế bằng dữ liệu: " + component.getReplacedByDatabase());
        }
        if (component.getNote() != null) {
            more.add(component.getNote());
        }
        return component.getName() == null || more.isEmpty()
                ? component.getName()
                : component.getName() + " (" + String.join("; ", more) + ")";
    }

    static String fee(Fee fee) {
        String name = Objects.requireNonNullElseGet(fee.getName(), () -> feeKind(fee.getKind()));
        List<String> words = new ArrayList<>();
        if ("NONE".equals(fee.getKind())) {
            words.add("Không thu phí, lệ phí");
        } else {
            words.add(name + ": " + amount(fee));
        }
        if (fee.getFormula() != null) {
            words.add("cách tính: " + fee.getFormula());
        }
        if (fee.getCondition() != null) {
            words.add("trường hợp: " + fee.getCondition());
        }
        if (fee.getNote() != null) {
            words.add(fee.getNote());
        }
        fee.getExemptions().stream()
                .filter(exemption -> exemption.getCondition() != null)
                .forEach(exemption -> words.add("miễn: " + exemption.getCondition()));
        if (fee.getLegalBasis() != null) {
            words.add("căn cứ: " + fee.getLegalBasis());
        }
        String text = String.join("; ", words);
        return fee.isSetVerified() && !fee.isVerified() ? text + UNCHECKED : text;
    }

    private static String amount(Fee fee) {
        BigDecimal amount = fee.getAmount();
        if (amount == null) {
            return "…………";
        }
        String number =
                NumberFormat.getNumberInstance(Locale.forLanguageTag("vi-VN")).format(amount);
        String currency = fee.getCurrency() == null || "VND".equals(fee.getCurrency()) ? "đồng" : fee.getCurrency();
        return number + " " + currency;
    }

    private static String feeKind(@Nullable String kind) {
        if (kind == null) {
            return "Phí, lệ phí";
        }
        return switch (kind) {
            case "PHI" -> "Phí";
            case "LE_PHI" -> "Lệ phí";
            default -> kind;
        };
    }
}
