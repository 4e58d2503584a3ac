"""Settings from the environment (ASSISTANT_*) and from a .env file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant import resources
from assistant.errors import ConfigurationError


class Settings(BaseSettings):
    """All settings, with the defaults of a single small installation."""

    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", env_file=".env", extra="ignore")

    data_dir: Path = resources.default_data_dir()
    database_url: str | None = None
    catalogue: Path = resources.folder("catalogue")
    allow_incomplete: bool = False
    keep_releases: int = Field(default=20, ge=2)
    catalogue_seconds: float = Field(default=10, gt=0)
    catalogue_megabytes: int = Field(default=512, ge=256)
    encoder: str | None = None
    telegram_token: SecretStr | None = None
    telegram_base_url: str | None = None
    telegram_base_file_url: str | None = None
    telegram_admins: str = Field("", pattern=r"^\s*(\d+\s*(,\s*\d+\s*)*)?$")
    telegram_webhook_connections: int = Field(40, ge=1, le=100)
    learner_turns: int = Field(20, ge=0)
    learner_seconds: float = Field(10.0, gt=0)
    public_url: str | None = None
    web_host: str = "127.0.0.1"
    web_port: int = Field(8080, ge=0, le=65535)
    log_format: Literal["text", "json"] = "text"

    @property
    def admins(self) -> frozenset[str]:
        """The Telegram chats of those who keep the catalogue."""
        return frozenset(self.telegram_admins.replace(",", " ").split())

    @property
    def database(self) -> str:
        """The SQLAlchemy URL: as set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'assistant.db'}"


def read_settings() -> Settings:
    """The settings of the environment. Raises ConfigurationError that names each faulty one."""
    try:
        return Settings()
    except ValidationError as error:
        faults = "; ".join(
            f"ASSISTANT_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}"
            for fault in error.errors(include_url=False)
        )
        raise ConfigurationError(
            f"Settings cannot be read: {faults}.",
            remedy="Correct them in the environment or in the file .env.",
        ) from None
