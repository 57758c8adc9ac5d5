package vn.quytrinh.designer.shell;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLink;
import vn.quytrinh.designer.home.HomeView;

/** The product's sign, which leads to what waits for the person. */
final class HomeLink extends RouterLink implements LocaleChangeObserver {

    HomeLink() {
        super(HomeView.class);
        add(new Brand());
        addClassName("home-link");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", Brand.NAME + " · " + getTranslation("home"));
    }
}
