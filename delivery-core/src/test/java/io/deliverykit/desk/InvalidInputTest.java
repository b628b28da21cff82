package io.deliverykit.desk;

import static io.deliverykit.testkit.People.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.refusal.Messages;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command whose values are invalid by themselves, on a server that speaks another language than who asked. */
@Tag("AX-01")
class InvalidInputTest {
    private static final Validator GERMAN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new MessageInterpolator() {
                @Override
                public String interpolate(String template, Context context) {
                    return "auf Deutsch";
                }

                @Override
                public String interpolate(String template, Context context, Locale locale) {
                    return "auf Deutsch";
                }
            })
            .buildValidatorFactory()
            .getValidator();

    private static final DeliveryDesk DESK = DeliveryDesk.builder()
            .lifecycles(DeliveryChain.lifecycles())
            .clock(Clock.systemUTC())
            .validator(GERMAN)
            .build();

    private static String told(Refusal refusal, Locale locale) {
        return DESK.catalog().messages().in(locale).about("customer-account").reason(refusal);
    }

    @Test
    void is_told_in_the_language_that_was_asked_for() {
        List<Refusal> reasons = DESK.submit(Submission.of(CLERK, Scene.ACCOUNT, new OpenAccount(" ", null, Scene.CNY)))
                .reasons();

        assertThat(reasons).extracting(each -> each.values().get("expected")).containsExactly("NotNull", "NotBlank");
        assertThat(reasons)
                .extracting(each -> told(each, Locale.ENGLISH))
                .containsExactly("“customerClass” must be given; it is “null”", "“name” must not be blank; it is “ ”");
        assertThat(told(reasons.get(1), Locale.CHINESE)).contains("name", "不能为空白");
    }

    /** A host's own command. */
    record Own(
            @Size(min = 2, max = 3) String code,
            @Max(7) int days,
            @NotBlank(message = "must be the host's") String text)
            implements Command<String> {}

    @Test
    void is_told_with_the_bounds_that_it_misses_and_with_a_hosts_own_words() {
        List<Refusal> reasons = new InputCheck(GERMAN).check(new Own("x", 9, ""));

        assertThat(reasons)
                .extracting(each -> Messages.standard().in(Locale.ENGLISH).reason(each))
                .containsExactly(
                        "“code” must have 2 to 3 parts or characters; it is “x”",
                        "“days” must be at most 7; it is “9”",
                        "“text” must be the host's; it is “”");
    }
}
