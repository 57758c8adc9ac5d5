package vn.quytrinh.server.index;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.impact.ImpactDrafts;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.impact.OpenDossiers;
import vn.quytrinh.engine.index.Finder;
import vn.quytrinh.engine.index.IndexStore;
import vn.quytrinh.engine.index.IndexWriter;
import vn.quytrinh.engine.index.Indexing;
import vn.quytrinh.engine.index.References;
import vn.quytrinh.engine.index.Search;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.Shelf;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.ReleaseStore;

/** Makes what finds: search, change impact, library. */
@Configuration(proxyBeanMethods = false)
public class IndexConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IndexConfiguration.class);
    private static final int TOLD_EVERY = 200;

    @Bean
    IndexWriter indexWriter(IndexStore store) {
        return new IndexWriter(store);
    }

    @Bean
    Indexing indexing(
            IndexStore store, IndexWriter writer, DraftStore drafts, ReleaseStore releases, UnitOfWork unitOfWork) {
        return new Indexing(store, writer, drafts, releases, unitOfWork);
    }

    @Bean
    Search search(Finder finder, UnitOfWork unitOfWork) {
        return new Search(finder, unitOfWork);
    }

    @Bean
    Impacts impacts(References references, OpenDossiers dossiers, UnitOfWork unitOfWork, InstantSource clock) {
        return new Impacts(references, dossiers, unitOfWork, clock);
    }

    @Bean
    ImpactDrafts impactDrafts(
            Impacts impacts,
            Procedures procedures,
            Comments comments,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new ImpactDrafts(impacts, procedures, comments, audit, unitOfWork, clock);
    }

    @Bean
    Bookshelf bookshelf(Shelf shelf, UnitOfWork unitOfWork, InstantSource clock) {
        return new Bookshelf(shelf, unitOfWork, clock);
    }

    @Bean
    Variants variants(Procedures procedures, UnitOfWork unitOfWork) {
        return new Variants(procedures, unitOfWork);
    }

    /** What was written before there was an index is added before the server is ready; the first who searches does not wait. */
    @Bean
    ApplicationRunner indexOfOldDrafts(Indexing indexing, Search search) {
        return arguments -> {
            indexing.catchUp((done, total) -> {
                if (done % TOLD_EVERY == 0) {
                    LOG.info("Index: {} of {} drafts and releases", done, total);
                }
            });
            search.count("0", Caller.SYSTEM);
        };
    }
}
