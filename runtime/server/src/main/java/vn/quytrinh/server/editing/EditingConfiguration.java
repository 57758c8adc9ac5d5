package vn.quytrinh.server.editing;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.comment.CommentStore;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.editing.PresenceStore;
import vn.quytrinh.engine.editing.Presences;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.editing.WorkingCopyStore;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.engine.share.ShareStore;

/** Makes the use cases about editing together. */
@Configuration(proxyBeanMethods = false)
public class EditingConfiguration {

    @Bean
    WorkingCopies workingCopies(
            WorkingCopyStore copies,
            DraftStore drafts,
            PresenceStore presences,
            Procedures procedures,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new WorkingCopies(copies, drafts, presences, procedures, audit, unitOfWork, clock);
    }

    @Bean
    Presences presences(PresenceStore store, UnitOfWork unitOfWork, InstantSource clock) {
        return new Presences(store, unitOfWork, clock);
    }

    @Bean
    ShareLinks shareLinks(
            Procedures procedures, ShareStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new ShareLinks(procedures, store, audit, unitOfWork, clock);
    }

    @Bean
    Comments comments(
            CommentStore store, Procedures procedures, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Comments(store, procedures, audit, unitOfWork, clock);
    }
}
