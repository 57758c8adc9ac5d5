package vn.quytrinh.procedure.slip;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The dossier a slip is about. Times are Vietnam's.
 *
 * @param code its code (mã số hồ sơ)
 * @param procedure the name of the procedure
 * @param request what is asked for
 * @param applicant who submits it
 * @param owner whose dossier it is
 * @param identity the applicant's identity number
 * @param address the applicant's address
 * @param phone the applicant's telephone number
 * @param email the applicant's e-mail address
 * @param sets how many sets were handed in
 * @param limit the time limit in words
 * @param receivedAt when it was received
 * @param dueAt when the result is promised
 * @param returnTo where the result is to be collected or sent
 * @param fee the fee in words
 * @param book the number of the register's volume
 * @param bookLine the number in the register
 */
public record SlipDossier(
        @Nullable String code,
        @Nullable String procedure,
        @Nullable String request,
        @Nullable String applicant,
        @Nullable String owner,
        @Nullable String identity,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Integer sets,
        @Nullable String limit,
        @Nullable LocalDateTime receivedAt,
        @Nullable LocalDateTime dueAt,
        @Nullable String returnTo,
        @Nullable String fee,
        @Nullable String book,
        @Nullable String bookLine) {}
