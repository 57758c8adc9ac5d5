package vn.quytrinh.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.process.Provenance;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * Replaces an instrument where it is cited. Nobody knows which article of the new one takes the place of an article of the old one:
 * such a citation is marked as unverified and a remark is left. What tells where the data come from stays as it was.
 */
final class CitationReplacing {

    private static final Set<String> HISTORY = Set.of("knownDefects", "json");
    private static final String KIND =
            "(?:(?:NĐ|TTLT|TT|QĐ|CT|NQ|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị"
                    + "|Nghị quyết|Luật)\\s+(?:số\\s+)?)?";
    private static final String ISSUER = "(?:/\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)?";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?/\\d{4}");

    private final PlannedChange change;
    private final LawCitation former;

    CitationReplacing(PlannedChange change) {
        this.change = change;
        this.former = change.matter().citation();
    }

    /** Replaces in one element, without its parts, and returns at how many places. */
    int in(EObject element, List<Remark> remarks) {
        if (element instanceof Provenance) {
            return 0;
        }
        if (element instanceof Citation citation) {
            return cited(citation, remarks);
        }
        int replaced = 0;
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
            if (text && !attribute.isID() && element.eIsSet(attribute) && !HISTORY.contains(attribute.getName())) {
                replaced += texts(element, attribute, remarks);
            }
        }
        return replaced;
    }

    private int cited(Citation citation, List<Remark> remarks) {
        if (citation.getInstrument() == null || !former.covers(LawCitation.of(citation))) {
            return 0;
        }
        String before = LawCitation.of(citation).text();
        if (change.replacement() == null) {
            remarks.add(Remarks.at(citation, before));
            return 0;
        }
        LawCitation now = LawCitation.parse(change.replacement());
        citation.setInstrument(now.instrument());
        citation.setVerified(false);
        if (now.article() != null) {
            citation.setArticle(now.article());
            citation.setClause(now.clause());
            citation.setPoint(now.point());
        } else if (citation.getArticle() != null) {
            remarks.add(Remarks.at(citation, before + ": đối chiếu điều, khoản tương ứng"));
        }
        return 1;
    }

    private int texts(EObject element, EAttribute attribute, List<Remark> remarks) {
        if (!attribute.isMany()) {
            String text = (String) element.eGet(attribute);
            String now = replaced(element, text, remarks);
            if (!now.equals(text)) {
                element.eSet(attribute, now);
                return 1;
            }
            return 0;
        }
        int count = 0;
        List<String> values = new ArrayList<>();
        for (Object each : (List<?>) element.eGet(attribute)) {
            String now = replaced(element, String.valueOf(each), remarks);
            count += now.equals(each) ? 0 : 1;
            values.add(now);
        }
        if (count > 0) {
            element.eSet(attribute, values);
        }
        return count;
    }

    private String replaced(EObject element, String text, List<Remark> remarks) {
        List<LawCitation> meant =
                LawCitation.findAll(text).stream().filter(former::covers).toList();
        if (meant.isEmpty()) {
            return text;
        }
        String other = change.replacement();
        String now = other == null ? text : written(text, other);
        if (now.equals(text) || meant.stream().anyMatch(citation -> citation.article() != null) && !isPlace(other)) {
            meant.forEach(citation -> remarks.add(Remarks.at(
                    element, citation.text() + (now.equals(text) ? "" : ": đối chiếu điều, khoản tương ứng"))));
        }
        return now;
    }

    /** A place within an instrument is replaced only where nothing else is said: the words around it may depend on it. */
    private String written(String text, String other) {
        if (former.article() != null) {
            return isOnly(text) ? other : text;
        }
        Matcher number = NUMBER.matcher(former.instrument());
        Pattern wanted = number.find()
                ? Pattern.compile(KIND + "(?<![\\p{L}\\d/.-])0*"
                        + Pattern.quote(number.group().replaceFirst("^0+", "")) + "(?!\\d)" + ISSUER)
                : Pattern.compile(Pattern.quote(former.instrument()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return wanted.matcher(text)
                .replaceAll(Matcher.quoteReplacement(LawCitation.parse(other).instrument()));
    }

    private boolean isOnly(String text) {
        try {
            return former.covers(LawCitation.parse(text.strip()));
        } catch (IllegalArgumentException more) {
            return false;
        }
    }

    private static boolean isPlace(String text) {
        return text != null && LawCitation.parse(text).article() != null;
    }
}
