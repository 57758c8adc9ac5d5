package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;

/** Writes one table with the facts it reads as a file of its own. */
final class TableExport {
    private TableExport() {}

    /**
     * Returns a link that writes the table as it is when it is clicked.
     *
     * @param format {@code dmn} or {@code xlsx}
     */
    static Anchor link(TableDesk desk, DecisionTable table, String format) {
        String file = desk.procedure().getId() + "-" + table.getId() + "." + format;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = Formats.shipped()
                            .writer(file)
                            .write(List.of(alone(desk.procedure(), table)), new WriteOptions(Map.of()));
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, "application/octet-stream", bytes.length);
                }),
                format);
        link.setId("export-" + format);
        link.addClassName("table-export");
        link.getElement().setAttribute("download", file);
        return link;
    }

    /** Returns a procedure that has nothing but one table and the facts it reads. */
    static Procedure alone(Procedure procedure, DecisionTable table) {
        Procedure alone = ProcessFactory.eINSTANCE.createProcedure();
        alone.setId(procedure.getId());
        alone.setCode(procedure.getCode());
        alone.setName(table.getName());
        alone.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        var copier = new EcoreUtil.Copier(true, false);
        alone.getFacts()
                .addAll(copier.copyAll(procedure.getFacts().stream()
                        .filter(fact -> table.getInputs().stream().anyMatch(input -> input.getFact() == fact))
                        .toList()));
        alone.getTables().add((DecisionTable) copier.copy(table));
        copier.copyReferences();
        return alone;
    }
}
