//! A provider's tokens inside the objects of a world, as `src/edge/objects.rs` has them.

use super::executor::elsewhere;
use super::ports::WorldEntropy;
use super::{World, gateway};
use crate::account::{self, MemoryRows, Office, TokenStep};
use crate::base::{AccountId, SessionId};
use crate::ports::Platform;
use crate::wire::{AccountReply, Refreshed};

impl World {
    /// Gives the objects a gateway of these settings, as they have in the Worker.
    pub fn inside(&self, settings: &serde_json::Value) {
        self.inside.get_or_init(|| gateway(settings));
    }

    /// As the object in the Worker does it.
    pub(super) async fn provider_token(
        &self,
        account: AccountId,
        session: SessionId,
    ) -> Result<AccountReply, account::StoreError> {
        for _ in 0..40 {
            let step =
                self.with_office(account, |rows, office| account::token_step(rows, session, office))?;
            match step {
                TokenStep::Answer(reply) => return Ok(reply),
                TokenStep::Wait => elsewhere().await,
                TokenStep::Refresh(lease) => {
                    let outcome = match self.inside.get() {
                        Some(gateway) => gateway.refresh(self, &lease).await,
                        None => Refreshed::Failed,
                    };
                    self.with_office(account, |rows, office| {
                        account::token_refreshed(rows, &lease, outcome, office)
                    })?;
                }
            }
        }
        Ok(AccountReply::Busy)
    }

    fn with_office<T>(
        &self,
        account: AccountId,
        what: impl FnOnce(&mut MemoryRows, &mut Office<'_>) -> Result<T, account::StoreError>,
    ) -> Result<T, account::StoreError> {
        let mut entropy = WorldEntropy(&self.entropy);
        let (keyring, limits) = (&self.keyring, self.account_limits.get());
        let brand = "Corner Shop";
        let mut office = Office { keyring, brand, limits, now: self.now(), entropy: &mut entropy };
        what(self.accounts.borrow_mut().entry(account).or_default(), &mut office)
    }
}
