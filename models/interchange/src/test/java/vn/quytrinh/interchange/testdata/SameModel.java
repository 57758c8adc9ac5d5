package vn.quytrinh.interchange.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** Says whether two models are equal in every feature, ids and order included. */
public final class SameModel {

    private SameModel() {}

    /** Fails with the two models' texts where they differ, and holds them against EMF's own comparison. */
    public static void assertSame(Procedure actual, Procedure expected) {
        assertThat(text(actual)).isEqualTo(text(expected));
        assertThat(EcoreUtil.equals(actual, expected)).isTrue();
    }

    private static String text(Procedure procedure) {
        return new String(ModelXmi.write(procedure), StandardCharsets.UTF_8);
    }
}
