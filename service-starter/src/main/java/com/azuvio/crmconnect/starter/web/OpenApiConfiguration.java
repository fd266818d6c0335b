package com.azuvio.crmconnect.starter.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Currency;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What the OpenAPI of every service says beside its endpoints: the token, the key of a POST, problems, amounts. */
@AutoConfiguration
public class OpenApiConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().replaceWithSchema(Currency.class, currency());
    }

    @Bean
    OpenApiCustomizer whatEveryServiceHasInCommon(@Value("${spring.application.name}") String application) {
        return api -> {
            api.info(new Info().title(application).version("1"));
            api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            components(api)
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"))
                    .addSchemas("Money", money())
                    .addSchemas("Problem", problem());
            api.getPaths().values().forEach(OpenApiConfiguration::complete);
        };
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        return api.getComponents();
    }

    private static void complete(PathItem path) {
        if (path.getPost() != null) {
            path.getPost().addParametersItem(idempotencyKey());
        }
        path.readOperations().forEach(OpenApiConfiguration::mayEndInAProblem);
    }

    private static void mayEndInAProblem(Operation operation) {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("A problem (RFC 9457)").content(content));
    }

    private static HeaderParameter idempotencyKey() {
        var parameter = new HeaderParameter();
        parameter
                .name("Idempotency-Key")
                .required(true)
                .description("The same key with the same body gets the first answer again")
                .schema(new StringSchema().minLength(1).maxLength(200));
        return parameter;
    }

    private static Schema<?> money() {
        var money = new ObjectSchema();
        money.description("An amount with two decimals and its ISO 4217 currency");
        money.addProperty(
                "amount",
                new StringSchema().pattern("^-?[0-9]{1,15}\\.[0-9]{2}$").example("119.00"));
        money.addProperty("currency", currency());
        money.required(List.of("amount", "currency"));
        return money;
    }

    /** Three letters on the wire; left alone, the description would show the Java class. */
    private static Schema<?> currency() {
        return new StringSchema().pattern("^[A-Z]{3}$").example("EUR");
    }

    private static Schema<?> problem() {
        var error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("code", new StringSchema());
        error.addProperty("message", new StringSchema());
        var problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().description("/problems/ and the code"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("code", new StringSchema().description("stable"));
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.required(List.of("type", "title", "status", "code"));
        return problem;
    }
}
