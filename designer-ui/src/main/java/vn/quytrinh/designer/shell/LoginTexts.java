package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.login.LoginI18n;
import java.util.function.UnaryOperator;

/** The texts inside the login form. */
final class LoginTexts {

    private LoginTexts() {}

    static LoginI18n from(UnaryOperator<String> texts) {
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(texts.apply("login.title"));
        form.setUsername(texts.apply("login.username"));
        form.setPassword(texts.apply("login.password"));
        form.setSubmit(texts.apply("login.submit"));
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(texts.apply("login.error"));
        error.setMessage(texts.apply("login.error.message"));
        error.setUsername(texts.apply("login.username.required"));
        error.setPassword(texts.apply("login.password.required"));
        LoginI18n login = LoginI18n.createDefault();
        login.setForm(form);
        login.setErrorMessage(error);
        return login;
    }
}
