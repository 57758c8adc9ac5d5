package vn.quytrinh.karaf.camel;

import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a folder of questions to a folder of answers. A question is removed after its answer is written, so that whatever ends the
 * process in between leaves it to be answered again, with the same bytes; when a folder cannot be written it stays and is tried again.
 */
final class DecisionRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionRoute.class);
    private static final String QUIET = "quietFile";
    private static final String PROBLEM = ".problem.json";

    private final DropFolders folders;
    private final Processor ask;
    private final int interval;
    private final QuietFile quiet;

    /**
     * Makes the route.
     *
     * @param folders where files come from and go to
     * @param ask turns a question into its answer
     * @param interval how long to wait between two looks, in milliseconds
     * @param quiet which files are written to the end
     */
    DecisionRoute(DropFolders folders, Processor ask, int interval, QuietFile quiet) {
        this.folders = folders;
        this.ask = ask;
        this.interval = interval;
        this.quiet = quiet;
    }

    @Override
    public void configure() {
        from(questions())
                .routeId("quytrinh-decisions")
                .doTry()
                .process(ask)
                .to(whole(folders.out()))
                .doCatch(UnusableQuestionException.class)
                .to(whole(folders.error()))
                .process(DecisionRoute::sayWhy)
                .to(whole(folders.error()))
                .end();
    }

    private static void sayWhy(Exchange exchange) {
        var unusable = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, UnusableQuestionException.class);
        Message message = exchange.getMessage();
        String name = message.getHeader(Exchange.FILE_NAME, String.class);
        LOG.warn(
                "The question {} is not used: {} {}",
                name,
                unusable.problem().members().get("code"),
                unusable.getMessage());
        message.setHeader(Exchange.FILE_NAME, name + PROBLEM);
        message.setBody(unusable.problem().json());
    }

    /** Names that begin with a dot are passed over. */
    private String questions() {
        getContext().getRegistry().bind(QUIET, quiet);
        return "file:" + folders.in() + "?includeExt=json&delete=true&sortBy=file:modified&initialDelay=0&delay="
                + interval + "&filter=#" + QUIET;
    }

    /** Files appear there under their name once they are on the disk as a whole. */
    private static String whole(Path folder) {
        return "file:" + folder + "?tempPrefix=.&eagerDeleteTargetFile=false";
    }
}
