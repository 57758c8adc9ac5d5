package vn.quytrinh.server.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.server.problem.ErrorFilter;
import vn.quytrinh.server.problem.ProblemReportValve;

/** Brings the controllers, how they fail, and their description. */
@Configuration(proxyBeanMethods = false)
@Import({
    DeadlinesController.class,
    ProceduresController.class,
    CommentsController.class,
    ChecksController.class,
    QualityController.class,
    LibraryChecksController.class,
    ReleasesController.class,
    ApprovalController.class,
    DossiersController.class,
    DossierSearchController.class,
    NoticesController.class,
    RecomputationsController.class,
    PersonsController.class,
    BulkController.class,
    SchemasController.class,
    ReleaseImportController.class,
    DecisionsController.class,
    ReceiptsController.class,
    CalendarsController.class,
    CalendarChangesController.class,
    OutagesController.class,
    SuccessionsController.class,
    LawController.class,
    ClientsController.class,
    UsersController.class,
    SubscriptionsController.class,
    StreamController.class,
    SyncController.class,
    SlipsController.class,
    UnknownPathController.class,
    ProblemAdvice.class,
    Bodies.class
})
public class RestConfiguration {

    /** Lets the firewall of the interface answer for encoded slashes, not the container with a page of its own. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> encodedSlashes() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    /** Lets problems be the answer even where the container turns a request away by itself. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTheContainer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    /** Comes before the security of any chain: it says nothing but that a call failed. */
    @Bean
    FilterRegistrationBean<ErrorFilter> errorsOfTheContainer() {
        var registration = new FilterRegistrationBean<>(new ErrorFilter());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** Describes the bodies that controllers read themselves. */
    @Bean
    OperationCustomizer jsonBodies() {
        return (operation, method) -> {
            JsonBody body = method.getMethodAnnotation(JsonBody.class);
            if (body != null) {
                MediaType json = new MediaType().schema(new ObjectSchema());
                if (!body.value().isEmpty()) {
                    json.example(CanonicalJson.mapper().readValue(body.value(), Object.class));
                }
                operation.requestBody(
                        new RequestBody().required(true).content(new Content().addMediaType("application/json", json)));
            }
            return operation;
        };
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Quy Trình")
                                .version("v1")
                                .description(
                                        "Deadlines, decisions and releases of administrative procedures."
                                                + " Errors are application/problem+json with code, message (Vietnamese) and messageEn."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
