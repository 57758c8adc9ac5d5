package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.quytrinh.designer.access.DemoAccess;
import vn.quytrinh.designer.access.DemoUser;

/** Lists the users of a demonstration under the login form, and where their password is found. */
class DemoUserList extends Composite<Div> implements LocaleChangeObserver {
    private final DemoAccess demo;

    DemoUserList(DemoAccess demo) {
        this.demo = demo;
        getContent().addClassName("demo-users");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        UnorderedList users = new UnorderedList();
        demo.users().stream().map(this::item).forEach(users::add);
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("login.demo")), users);
    }

    private ListItem item(DemoUser user) {
        Span name = new Span(user.userName());
        name.addClassName("demo-user");
        return new ListItem(name, new Span(getTranslation("role." + user.userName())));
    }
}
