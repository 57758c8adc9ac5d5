package vn.quytrinh.server.out;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Ends the request of a listener that has gone, so that the container asks for no page about it. */
final class StreamEnd implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        // Nothing is left to do.
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end(event);
    }

    @Override
    public void onError(AsyncEvent event) {
        end(event);
    }

    private static void end(AsyncEvent event) {
        try {
            event.getAsyncContext().complete();
        } catch (IllegalStateException alreadyOver) {
            // The thread that writes was faster.
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
