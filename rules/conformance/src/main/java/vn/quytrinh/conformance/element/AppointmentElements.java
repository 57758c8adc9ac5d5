package vn.quytrinh.conformance.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.quytrinh.conformance.time.CountedTime;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.Appointment;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.ProcessPath;
import vn.quytrinh.procedure.paths.ProcessPaths;

/** The appointments around a financial obligation: each holds for the steps up to the one at which it ends. */
final class AppointmentElements {

    private AppointmentElements() {}

    static List<Element> of(Procedure procedure, InternalProcess process) {
        if (process.getClock() == null || process.getClock().getAppointments().isEmpty()) {
            return List.of();
        }
        List<Appointment> appointments = process.getClock().getAppointments();
        TimeTotal legal = TimeTotal.of(procedure.getLegalTimeLimit());
        TimeTotal sum = appointments.stream()
                .map(each -> TimeTotal.of(each.getLimit()))
                .filter(Objects::nonNull)
                .reduce(TimeTotal.NONE, TimeTotal::plus);
        boolean totalled = legal == null || !sum.against(legal).above();
        ProcessPaths paths = ProcessPaths.of(process);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            Element element = Element.of("APPOINTMENT", appointment.getId(), "hẹn lần " + (i + 1))
                    .with("no", i + 1)
                    .with("summed", summed(appointments, i, paths))
                    .with("totalled", totalled);
            elements.add(element);
        }
        return elements;
    }

    private static boolean summed(List<Appointment> appointments, int index, List<ProcessPath> paths) {
        TimeTotal limit = TimeTotal.of(appointments.get(index).getLimit());
        TimeTotal longest = paths.stream()
                .map(path -> CountedTime.of(span(appointments, index, path.steps())))
                .max(Comparator.comparing(TimeTotal::size))
                .orElse(TimeTotal.NONE);
        return limit == null || !longest.against(limit).differs();
    }

    private static Set<Step> span(List<Appointment> appointments, int index, List<Step> path) {
        int from = index == 0 ? 0 : path.indexOf(appointments.get(index - 1).getEndsAt()) + 1;
        Step end = appointments.get(index).getEndsAt();
        int to = end == null || !path.contains(end) ? path.size() : path.indexOf(end) + 1;
        return new LinkedHashSet<>(from < to ? path.subList(from, to) : List.of());
    }
}
