//! Running futures in virtual time: one thread, no clock.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// Gives way once, as a message to or from another machine would: whatever else is running goes on meanwhile.
pub(super) async fn elsewhere() {
    let mut gave_way = false;
    std::future::poll_fn(|_| {
        if std::mem::replace(&mut gave_way, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// Runs a future to its end.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

/// Runs futures side by side, each a step at a time, and gives their outputs in order.
pub fn run_all<'f, T>(futures: Vec<Pin<Box<dyn Future<Output = T> + 'f>>>) -> Vec<T> {
    let mut context = Context::from_waker(Waker::noop());
    let mut futures: Vec<_> = futures.into_iter().map(Some).collect();
    let mut outputs: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    while futures.iter().any(Option::is_some) {
        for (slot, output) in futures.iter_mut().zip(&mut outputs) {
            if let Some(future) = slot
                && let Poll::Ready(value) = future.as_mut().poll(&mut context)
            {
                *output = Some(value);
                *slot = None;
            }
        }
    }
    outputs.into_iter().flatten().collect()
}
