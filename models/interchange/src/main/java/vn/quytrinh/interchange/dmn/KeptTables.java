package vn.quytrinh.interchange.dmn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.kept.KeptDocument;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;

/** The documents whose tables a procedure took in, kept byte for byte with a hash of the tables as they were read. */
final class KeptTables {

    private static final String KEY = "dmn";
    private static final String TABLES = "tables";
    private static final String FINGERPRINT = "read";

    private KeptTables() {}

    /** Keeps a document with the first of its tables; with the procedure when it has none. */
    static void keep(Procedure procedure, List<DecisionTable> tables, byte[] content) {
        Identified holder = tables.isEmpty() ? procedure : tables.get(0);
        Map<String, String> notes =
                Map.of(TABLES, ids(tables), FINGERPRINT, fingerprint(DmnExport.write(procedure, tables)));
        new KeptDocument(content, notes).keepIn(holder, KEY);
    }

    /** Returns the document that holds all tables of a procedure, when they are as they were read. */
    static Optional<byte[]> unchanged(Procedure procedure) {
        List<DecisionTable> tables = procedure.getTables();
        Identified holder = tables.isEmpty() ? procedure : tables.get(0);
        return Optional.ofNullable(KeptDocument.of(holder, KEY))
                .filter(kept -> ids(tables).equals(kept.notes().get(TABLES)))
                .filter(kept -> fingerprint(DmnExport.write(procedure, tables))
                        .equals(kept.notes().get(FINGERPRINT)))
                .map(KeptDocument::content);
    }

    private static String ids(List<DecisionTable> tables) {
        return tables.stream().map(DecisionTable::getId).collect(Collectors.joining(" "));
    }

    /** The name of the procedure is no part of its tables. */
    private static String fingerprint(byte[] dmn) {
        String text = new String(dmn, StandardCharsets.UTF_8);
        try {
            byte[] tables = text.substring(text.indexOf('>', text.indexOf("<definitions")))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tables));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every JDK to know SHA-256.", e);
        }
    }
}
