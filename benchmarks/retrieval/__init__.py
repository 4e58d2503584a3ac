"""Quality of the search: judged needs, tuning and evaluation."""
