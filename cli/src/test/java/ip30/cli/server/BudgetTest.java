package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Budget budget = new Budget(1000);

    @Test
    void nothingTakesMoreThanAQuarterOfWhatIsLeft() {
        assertThat(budget.lease().hold(251)).isFalse();
        assertThat(budget.lease().hold(250)).isTrue();
        assertThat(budget.lease().hold(188)).isFalse();
        assertThat(budget.lease().hold(187)).isTrue();
        assertThat(budget.left()).isEqualTo(563);
    }

    @Test
    void whatIsHeldAnewTakesThePlaceOfWhatWasHeld() {
        var lease = budget.lease();
        lease.hold(200);

        assertThat(lease.hold(250)).isTrue();
        assertThat(budget.left()).isEqualTo(750);
        assertThat(lease.hold(251)).isFalse();
        assertThat(budget.left()).isEqualTo(1000);
    }

    @Test
    void aLeaseThatEndedHoldsNothingAnyMore() {
        var lease = budget.lease();
        lease.hold(200);
        lease.end();

        assertThat(lease.hold(1)).isFalse();
        assertThat(budget.left()).isEqualTo(1000);
    }
}
