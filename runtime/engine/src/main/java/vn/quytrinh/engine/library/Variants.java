package vn.quytrinh.engine.library;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;

/** Makes local variants (bản địa phương) of masters: copies that are bound to them. */
public final class Variants {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,99}");

    private final Procedures procedures;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param procedures the drafts
     * @param unitOfWork the transactions
     */
    public Variants(Procedures procedures, UnitOfWork unitOfWork) {
        this.procedures = procedures;
        this.unitOfWork = unitOfWork;
    }

    /** Returns a key for the variant of an agency: {@code khai-sinh-h05-12}. */
    public static String keyFor(String master, String agency) {
        String ending = agency.equals("*")
                ? "dia-phuong"
                : agency.toLowerCase(Locale.ROOT).replace('.', '-');
        return master + "-" + ending;
    }

    /**
     * Copies the newest draft of a master for an agency. What a quality officer has set aside in the master is not set aside in
     * the copy.
     *
     * @param master the key of the master
     * @param key the key of the variant
     * @param agency the agency whose it is to be
     * @param caller who makes it
     * @return the first revision of the variant
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_INVALID}, {@code AGENCY_FORBIDDEN},
     *     {@code VARIANT_KEY_INVALID}
     */
    public DraftSummary make(String master, String key, String agency, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        AgencyScope.of(agency);
        caller.requireAgency(agency);
        return Retry.write(unitOfWork, () -> {
            OpenDraft from = procedures.open(master);
            if (!KEY.matcher(key).matches() || procedures.find(key).isPresent()) {
                throw keyInvalid(key);
            }
            Procedure variant = EcoreUtil.copy(from.procedure());
            variant.setId(key);
            variant.setTemplate(master);
            variant.setTerritory("VN." + agency);
            variant.getSuppressions().clear();
            return procedures.importModel(variant, caller).summary();
        });
    }

    private static EngineException keyInvalid(String key) {
        return new EngineException(
                ErrorKind.INVALID,
                "VARIANT_KEY_INVALID",
                "Cần khóa chưa dùng gồm 2 đến 100 chữ thường không dấu, số và gạch nối nhưng nhận được \"%s\". Hãy chọn khóa khác."
                        .formatted(key),
                "Expected a free key of 2 to 100 lower-case letters, digits and hyphens but found \"%s\". Maybe choose another one."
                        .formatted(key));
    }
}
