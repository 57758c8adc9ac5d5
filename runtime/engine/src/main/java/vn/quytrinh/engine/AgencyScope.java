package vn.quytrinh.engine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The agencies whose dossiers somebody may see and handle (phạm vi cơ quan). {@code H05} covers {@code H05} and every agency
 * below it, such as {@code H05.12}; {@code *} covers all.
 *
 * @param agencies the ids of the agencies, or {@code *} alone; none covers nothing
 */
public record AgencyScope(List<String> agencies) {

    /** First, because the constants below are checked by it. */
    private static final Pattern FORM = Pattern.compile("\\*|[A-Z][0-9]{2}(\\.[0-9]{1,3}){0,3}");

    /** Covers every agency. */
    public static final AgencyScope ALL = new AgencyScope(List.of("*"));

    /** Covers none. */
    public static final AgencyScope NONE = new AgencyScope(List.of());

    public AgencyScope {
        agencies = agencies.stream().distinct().sorted().toList();
        for (String agency : agencies) {
            if (!isAgency(agency)) {
                throw invalid(agency);
            }
        }
    }

    /** Returns the scope of some agencies. */
    public static AgencyScope of(String... agencies) {
        return new AgencyScope(List.of(agencies));
    }

    /** Tells whether a text is the id of an agency, or {@code *}. */
    public static boolean isAgency(String text) {
        return FORM.matcher(text).matches();
    }

    /** Tells whether it covers an agency; {@code *} asks whether it covers all. */
    public boolean covers(String agency) {
        return agencies.stream().anyMatch(own -> own.equals("*") || own.equals(agency) || agency.startsWith(own + "."));
    }

    /** Tells whether it covers everything that another scope covers. */
    public boolean covers(AgencyScope other) {
        return other.agencies().stream().allMatch(this::covers);
    }

    /** Returns what both cover. */
    public AgencyScope and(AgencyScope other) {
        return new AgencyScope(Stream.concat(
                        agencies.stream().filter(other::covers),
                        other.agencies().stream().filter(this::covers))
                .toList());
    }

    private static EngineException invalid(String found) {
        String shown = found.length() > 40 ? found.substring(0, 40) + "…" : found;
        return new EngineException(
                ErrorKind.INVALID,
                "AGENCY_INVALID",
                "Cần mã cơ quan như H05 hoặc H05.12, hoặc * cho tất cả, nhưng nhận được \"%s\". Hãy kiểm tra mã."
                        .formatted(shown),
                "Expected the id of an agency like H05 or H05.12, or * for all, but found \"%s\". Maybe check the id."
                        .formatted(shown));
    }
}
