package vn.quytrinh.designer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.command.FileCommands;
import vn.quytrinh.designer.pieces.Script;

/** Starts the designer. The theme is Lumo, whose system fonts have all Vietnamese glyphs. */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@StyleSheet("context://designer/designer.css")
@Viewport("width=device-width, initial-scale=1")
public class DesignerApplication implements AppShellConfigurator {

    /**
     * Starts the server, or runs a command on files, which needs none.
     *
     * @param arguments Spring Boot's command line properties, such as {@code --server.port=9090}, or a command
     */
    public static void main(String[] arguments) {
        if (FileCommands.asked(arguments)) {
            System.exit(FileCommands.run(arguments));
        }
        SpringApplication.run(DesignerApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Quy Trình");
        settings.addFavIcon("icon", "designer/icon.svg", "any");
        settings.addLink("prefetch", Script.address(BpmnCanvas.SCRIPT));
    }
}
