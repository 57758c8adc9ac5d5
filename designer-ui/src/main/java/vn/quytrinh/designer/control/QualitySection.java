package vn.quytrinh.designer.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.home.HomeGroup;
import vn.quytrinh.designer.home.HomeItem;
import vn.quytrinh.designer.home.HomeSection;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.control.DocumentRegister;
import vn.quytrinh.engine.control.DocumentReviews;
import vn.quytrinh.engine.control.DueReview;
import vn.quytrinh.engine.control.ExpiringSuppressions;

/** What waits for those who keep quality: findings that are set aside not much longer, and documents that are due for review. */
@Component
final class QualitySection implements HomeSection {
    private static final int DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ExpiringSuppressions expiring;
    private final DocumentReviews reviews;
    private final DocumentRegister register;

    QualitySection(ExpiringSuppressions expiring, DocumentReviews reviews, DocumentRegister register) {
        this.expiring = expiring;
        this.reviews = reviews;
        this.register = register;
    }

    @Override
    public List<HomeGroup> groups(Caller caller) {
        List<HomeGroup> groups = new ArrayList<>();
        if (caller.has(Role.QUALITY_OFFICER)) {
            HomeGroup.of(40, "home.expiring", expiring(caller)).ifPresent(groups::add);
        }
        if (caller.has(Role.QUALITY_OFFICER, Role.CONTACT_POINT)) {
            HomeGroup.of(50, "home.reviews", reviews(caller)).ifPresent(groups::add);
        }
        return groups;
    }

    private Stream<HomeItem> expiring(Caller caller) {
        return caller.scope().agencies().stream()
                .flatMap(agency -> expiring.list(agency, DAYS, caller, Progress.SILENT).stream()
                        .map(each -> HomeItem.of(
                                "quality/desk?agency=" + agency,
                                each.sheet().draft().name(),
                                null,
                                "home.expiring.item",
                                each.aside().rule(),
                                DAY.format(each.aside().until()))));
    }

    private Stream<HomeItem> reviews(Caller caller) {
        LocalDate until = register.today().plusDays(DAYS);
        return caller.scope().agencies().stream()
                .flatMap(agency -> reviews.due(agency, until, caller, Progress.SILENT).stream()
                        .map(each -> item(agency, each)));
    }

    private static HomeItem item(String agency, DueReview review) {
        return HomeItem.of(
                "quality/reviews?agency=" + agency,
                review.document().title(),
                null,
                "home.reviews.item",
                DAY.format(review.due()));
    }
}
