package vn.quytrinh.designer.share;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.engine.share.SharedVersion;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.interchange.picture.DiagramPicture;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.rulebase.Text;

/** Writes the page that a link shows: the diagram, the steps, the time limits and the legal bases of one version. */
final class SharedPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final I18NProvider texts;
    private final Locale locale;
    private final Document page;
    private final Element main;

    private SharedPage(I18NProvider texts, Locale locale, String title) {
        this.texts = texts;
        this.locale = locale;
        page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", locale.getLanguage());
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex, nofollow");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(title + " · Quy Trình");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "../designer/shared.css");
        head.appendElement("link").attr("rel", "icon").attr("href", "../designer/icon.svg");
        Element bar = page.body().appendElement("header");
        bar.appendElement("img").attr("src", "../designer/icon.svg").attr("alt", "");
        bar.appendElement("strong").text("Quy Trình");
        boolean vietnamese = Language.of(locale) == Language.VIETNAMESE;
        bar.appendElement("a")
                .attr("href", vietnamese ? "?lang=en" : "?lang=vi")
                .attr("lang", vietnamese ? "en" : "vi")
                .text(vietnamese ? "English" : "Tiếng Việt");
        main = page.body().appendElement("main");
    }

    /** Returns the page of a version. */
    static Document of(SharedVersion shared, I18NProvider texts, Locale locale) {
        Procedure procedure = shared.procedure();
        SharedPage page = new SharedPage(texts, locale, orEmpty(procedure.getName()));
        page.head(shared);
        page.diagram(procedure);
        page.times(procedure);
        new SharedSteps(key -> page.say(key), page::total).write(page.section("shared.steps"), procedure);
        page.bases(procedure);
        page.main.appendElement("footer").text(page.say("shared.footer", page.moment(shared.expiresAt())));
        return page.page;
    }

    /** Returns a page that says one thing alone. */
    static Document notice(I18NProvider texts, Locale locale, String key) {
        SharedPage page = new SharedPage(texts, locale, texts.getTranslation(key, locale));
        page.main.addClass("notice");
        page.main.appendElement("h1").text(page.say(key));
        page.main.appendElement("p").text(page.say(key + ".what"));
        return page.page;
    }

    private void head(SharedVersion shared) {
        Procedure procedure = shared.procedure();
        main.appendElement("h1").text(orEmpty(procedure.getName()));
        main.appendElement("p")
                .addClass("facts")
                .text(Stream.of(procedure.getCode(), procedure.getField(), procedure.getHandlingAgency())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        main.appendElement("p")
                .addClass("version")
                .text(say(
                        shared.newest() ? "shared.version.newest" : "shared.version",
                        String.valueOf(shared.revision()),
                        moment(shared.savedAt())));
    }

    private void diagram(Procedure procedure) {
        Element section = section("shared.diagram");
        if (procedure.getProcess() == null) {
            section.appendElement("p").text(say("shared.diagram.none"));
            return;
        }
        try {
            String svg = DiagramPicture.of(procedure).svg();
            Element frame = section.appendElement("div")
                    .addClass("diagram")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", say("shared.diagram"));
            frame.appendChild(Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg"));
        } catch (IllegalArgumentException unfinished) {
            section.appendElement("p").text(say("shared.diagram.none"));
        }
    }

    private void times(Procedure procedure) {
        Element list = section("shared.times").appendElement("dl");
        limit(list, "shared.time.legal", procedure.getLegalTimeLimit());
        InternalProcess process = procedure.getProcess();
        limit(list, "shared.time.declared", process == null ? null : process.getDeclaredTotal());
    }

    private void limit(Element list, String name, @Nullable TimeLimit limit) {
        list.appendElement("dt").text(say(name));
        String words = total(limit);
        String basis = limit == null ? null : limit.getLegalBasis();
        list.appendElement("dd")
                .text((words.isEmpty() ? say("shared.time.none") : words)
                        + (basis == null || basis.isBlank() ? "" : " (" + basis + ")"));
    }

    private void bases(Procedure procedure) {
        Element section = section("shared.bases");
        List<Citation> bases = procedure.getLegalBases();
        if (bases.isEmpty()) {
            section.appendElement("p").text(say("shared.bases.none"));
            return;
        }
        Element list = section.appendElement("ul");
        for (Citation basis : bases) {
            Element item = list.appendElement("li").text(LawCitation.of(basis).text());
            if (basis.isSetVerified() && !basis.isVerified()) {
                item.appendText(" ");
                item.appendElement("span").addClass("unverified").text(say("unverified"));
            }
        }
    }

    private Element section(String title) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(say(title));
        return section;
    }

    private String total(@Nullable TimeLimit limit) {
        TimeTotal total = TimeTotal.of(limit);
        if (total == null) {
            return limit == null ? "" : orEmpty(limit.getText());
        }
        Text text = total.text();
        return Language.of(locale) == Language.VIETNAMESE ? text.vi() : text.en();
    }

    private String say(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atOffset(VietnamTime.OFFSET));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
