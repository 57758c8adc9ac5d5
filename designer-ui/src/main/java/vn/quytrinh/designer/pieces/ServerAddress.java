package vn.quytrinh.designer.pieces;

import com.vaadin.flow.server.VaadinServletRequest;

/** The address under which the browser knows this server. */
public final class ServerAddress {
    private ServerAddress() {}

    /** Returns it as the request that is being answered names it, without a slash at its end. */
    public static String base() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        String whole = request.getRequestURL().toString();
        String root =
                whole.substring(0, whole.length() - request.getRequestURI().length());
        return root + request.getContextPath();
    }
}
