package vn.quytrinh.server.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.index.EntryKind;
import vn.quytrinh.engine.index.KnownUnit;
import vn.quytrinh.engine.index.Reference;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.index.References;
import vn.quytrinh.procedure.law.query.UsagePlace;

/** Finds in the database what refers to something. */
final class JdbcReferences implements References {

    private static final String FROM =
            " from procedure_reference f join procedure_index p on p.source = f.source where f.kind = ?";

    private final JdbcTemplate database;

    JdbcReferences(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<Place> places(ReferenceKind kind, String target, AgencyScope scope) {
        List<Object> values = new ArrayList<>(List.of(kind.name(), target));
        String sight = Sight.of("p.agency", scope, values);
        return database.query(
                "select p.procedure_key, p.code, p.name, p.agency, p.release_id, f.name, f.place, f.element, f.element_name,"
                        + " f.field" + FROM + " and f.target = ?" + sight
                        + " and not exists (select 1 from release_withdrawal w where w.release_id = p.release_id)"
                        + " order by p.folded_name, p.source, f.no",
                (row, number) -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        new Reference(
                                kind,
                                row.getString(6),
                                UsagePlace.valueOf(row.getString(7)),
                                row.getString(8),
                                row.getString(9),
                                row.getString(10))),
                values.toArray());
    }

    @Override
    public List<String> names(ReferenceKind kind, List<String> words, AgencyScope scope, int limit) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        String sight = Sight.of("p.agency", scope, values);
        String wanted = Sight.words("concat(' ', f.target)", words, values);
        values.add(limit);
        return database.queryForList(
                "select min(f.name) as called" + FROM + sight + wanted + " group by f.target order by called limit ?",
                String.class,
                values.toArray());
    }

    /** The index keeps of a code what is searched for; codes are capitals and digits, so that nothing is lost by that. */
    @Override
    public List<KnownUnit> units(List<String> words, AgencyScope scope, int limit) {
        List<Object> values = new ArrayList<>(List.of(EntryKind.UNIT.name()));
        String sight = Sight.of("p.agency", scope, values);
        String wanted = Sight.words("e.folded", words, values);
        values.add(limit);
        Map<String, KnownUnit> units = new LinkedHashMap<>();
        database.query(
                "select distinct e.folded_title, e.title, e.folded from search_entry e"
                        + " join procedure_index p on p.source = e.source where e.kind = ?" + sight + wanted
                        + " order by e.folded_title, e.title, e.folded limit ?",
                row -> {
                    String title = row.getString(1);
                    String code =
                            row.getString(3).substring(title.length()).strip().toUpperCase(Locale.ROOT);
                    units.merge(
                            title,
                            new KnownUnit(row.getString(2), code.isEmpty() ? List.of() : List.of(code)),
                            JdbcReferences::together);
                },
                values.toArray());
        return List.copyOf(units.values());
    }

    private static KnownUnit together(KnownUnit one, KnownUnit other) {
        return new KnownUnit(
                one.name(),
                Stream.concat(one.codes().stream(), other.codes().stream())
                        .distinct()
                        .toList());
    }

    @Override
    public List<Standing> standings(ReferenceKind kind, String target, LocalDate today) {
        return database.query(
                "select r.id, r.effective_from, r.effective_from = (select max(n.effective_from) from procedure_release n"
                        + " where n.procedure_key = r.procedure_key and n.effective_from <= ?"
                        + " and not exists (select 1 from release_withdrawal w where w.release_id = n.id)) as in_force"
                        + " from procedure_release r where r.id in (select f.source from procedure_reference f"
                        + " where f.kind = ? and f.target = ?)"
                        + " and not exists (select 1 from release_withdrawal w where w.release_id = r.id)",
                (row, number) ->
                        new Standing(row.getString(1), row.getObject(2, LocalDate.class), row.getBoolean("in_force")),
                today,
                kind.name(),
                target);
    }
}
