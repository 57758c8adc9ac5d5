package vn.quytrinh.designer.search;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.law.LawWords;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawSearch;

/** Finds what is in no procedure: law, quality rules, and for those who may see them dossiers, users and systems. */
@Component
final class Elsewhere {
    private static final int MOST = 50;
    private static final int SHORTEST_CODE = 3;

    private final Users users;
    private final ApiClients clients;
    private final Projection dossiers;
    private final AuthenticationContext person;
    private final Supplier<List<QualityRule>> rules = once(() -> ShippedPacks.all().stream()
            .flatMap(pack -> pack.getRules().stream())
            .toList());
    private final Supplier<LawSearch> law = once(() -> LawSearch.of(LawRegister.vietnam()));

    Elsewhere(Users users, ApiClients clients, Projection dossiers, AuthenticationContext person) {
        this.users = users;
        this.clients = clients;
        this.dossiers = dossiers;
        this.person = person;
    }

    Caller caller() {
        return SignedIn.caller(person);
    }

    /** Finds what holds every word, at most fifty of a section. */
    List<Hit> find(String text, Section section, LawWords words) {
        List<String> wanted = IndexText.words(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<Hit> found = switch (section.name()) {
            case "law" -> law.get().find(text).stream().map(entry -> law(entry, words));
            case "rules" ->
                rules.get().stream()
                        .filter(rule -> holds(
                                wanted, rule.getId(), rule.getStatementVi(), rule.getStatementEn(), rule.getClause()))
                        .map(rule -> new Hit(
                                section.key(),
                                words.either(rule.getStatementVi(), rule.getStatementEn()),
                                rule.getId(),
                                "quality/rules?rule=" + encoded(rule.getId())));
            case "users" -> users(wanted);
            case "clients" -> clients(wanted);
            case "dossiers" -> dossiers(text.strip().toUpperCase(Locale.ROOT));
            default -> Stream.empty();
        };
        return found.limit(MOST).toList();
    }

    private static Hit law(LawEntry entry, LawWords words) {
        String title = words.vietnamese() ? entry.vietnamese() : entry.english();
        String place = words.period(entry.from(), entry.to());
        String content = words.vietnamese() ? entry.vietnameseContent() : entry.englishContent();
        return new Hit(
                "find.law." + entry.item().name(),
                title,
                content.isBlank() || content.equals(title) ? place : content + " · " + place,
                "law?q=" + encoded(entry.item().name().equals("INSTRUMENT") ? entry.series() : entry.id()));
    }

    private Stream<Hit> users(List<String> wanted) {
        return !caller().has(Role.ADMIN, Role.AUDITOR)
                ? Stream.empty()
                : users.list(caller()).stream()
                        .filter(user -> holds(wanted, user.name(), user.displayName()))
                        .map(user -> new Hit(
                                Section.USERS.key(),
                                user.displayName(),
                                user.name() + " · "
                                        + String.join(", ", user.scope().agencies()),
                                "users?user=" + encoded(user.name())));
    }

    private Stream<Hit> clients(List<String> wanted) {
        return !caller().has(Role.ADMIN, Role.AUDITOR)
                ? Stream.empty()
                : clients.list(caller()).stream()
                        .filter(client -> holds(wanted, client.id(), client.name()))
                        .map(client -> new Hit(
                                Section.CLIENTS.key(),
                                client.name(),
                                client.id() + " · "
                                        + String.join(", ", client.scope().agencies()),
                                "clients?client=" + encoded(client.id())));
    }

    /** By the beginning of the code, which has no accents and is written in capitals. */
    private Stream<Hit> dossiers(String code) {
        if (!caller().has(Role.OPERATOR, Role.AUDITOR, Role.ADMIN)
                || code.length() < SHORTEST_CODE
                || !AgencyScope.isAgency(code.split("-", 2)[0])) {
            return Stream.empty();
        }
        List<DossierState> found = new ArrayList<>();
        for (String after : List.of(before(code), code)) {
            dossiers
                    .search(
                            new DossierState.Query(
                                    AgencyScope.ALL, List.of(), null, null, null, Instant.EPOCH, after, MOST),
                            caller())
                    .stream()
                    .filter(state -> state.code().startsWith(code) && !found.contains(state))
                    .forEach(found::add);
        }
        return found.stream()
                .map(state -> new Hit(
                        Section.DOSSIERS.key(),
                        state.code(),
                        state.procedure(),
                        caller().has(Role.AUDITOR, Role.ADMIN)
                                ? "audit/dossiers/" + encoded(state.code())
                                : "procedures/" + encoded(state.procedure())));
    }

    /** The last text before a code, so that the code itself comes after it. */
    private static String before(String code) {
        int last = code.length() - 1;
        return code.substring(0, last) + (char) (code.charAt(last) - 1) + "~";
    }

    private static boolean holds(List<String> wanted, String... texts) {
        String folded = " " + IndexText.of(String.join(" ", texts));
        return wanted.stream().allMatch(word -> folded.contains(" " + word));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }
}
