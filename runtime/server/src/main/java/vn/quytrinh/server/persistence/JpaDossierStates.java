package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.DossierStates;

/** Keeps the projection with Hibernate. */
final class JpaDossierStates implements DossierStates {

    private final EntityManager entities;

    JpaDossierStates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void put(Collection<DossierState> states) {
        Map<String, StateRow> known = rows(
                        states.stream().map(DossierState::code).toList())
                .stream()
                .collect(Collectors.toMap(StateRow::code, Function.identity()));
        for (DossierState state : states) {
            StateRow row = known.get(state.code());
            if (row == null) {
                entities.persist(new StateRow(state));
            } else {
                row.become(state);
            }
        }
        entities.flush();
    }

    @Override
    public List<DossierState> of(Collection<String> codes) {
        return rows(codes).stream().map(StateRow::state).toList();
    }

    private List<StateRow> rows(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("from StateRow where code in :codes order by code", StateRow.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    @Override
    public List<DossierState> search(DossierState.Query query) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add("code > :after");
        values.put("after", query.after());
        if (!query.agencies().equals(AgencyScope.ALL)) {
            conditions.add(agencies(query.agencies().agencies(), values));
        }
        if (!query.statuses().isEmpty()) {
            conditions.add("status in :statuses");
            values.put("statuses", query.statuses());
        }
        if (query.procedure() != null) {
            conditions.add("procedureKey = :procedure");
            values.put("procedure", query.procedure());
        }
        if (query.dueBefore() != null) {
            conditions.add("dueAt < :dueBefore");
            values.put("dueBefore", query.dueBefore());
        }
        if (query.late() != null) {
            String late = "(late or clock = 'RUNNING' and dueAt is not null and dueAt < :now)";
            conditions.add(query.late() ? late : "not " + late);
            values.put("now", query.now());
        }
        TypedQuery<StateRow> search = entities.createQuery(
                "from StateRow where " + String.join(" and ", conditions) + " order by code", StateRow.class);
        values.forEach(search::setParameter);
        return search.setMaxResults(query.limit())
                .getResultStream()
                .map(StateRow::state)
                .toList();
    }

    private static String agencies(List<String> agencies, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < agencies.size(); i++) {
            any.add("agency = :agency" + i + " or agency like :below" + i);
            values.put("agency" + i, agencies.get(i));
            values.put("below" + i, agencies.get(i) + ".%");
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    @Override
    public List<String> missing(String after, int limit) {
        return entities.createQuery("""
                        select code from DossierRow d
                        where d.code > :after and not exists (select 1 from StateRow s where s.code = d.code)
                        order by d.code
                        """, String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> withoutDossier() {
        return entities.createQuery(
                        "select code from StateRow s where not exists (select 1 from DossierRow d where d.code = s.code)",
                        String.class)
                .getResultList();
    }

    @Override
    public void remove(Collection<String> codes) {
        if (!codes.isEmpty()) {
            entities.createQuery("delete from StateRow where code in :codes")
                    .setParameter("codes", codes)
                    .executeUpdate();
        }
    }
}
