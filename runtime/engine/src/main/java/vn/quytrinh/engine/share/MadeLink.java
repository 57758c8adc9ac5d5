package vn.quytrinh.engine.share;

/**
 * A link that was made just now.
 *
 * @param link the link
 * @param token what makes it work; it is kept nowhere and cannot be had again
 */
public record MadeLink(ShareLink link, String token) {

    /** Does not show the token. */
    @Override
    public String toString() {
        return "MadeLink[link=" + link + "]";
    }
}
